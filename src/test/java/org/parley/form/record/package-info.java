/** Tests of the forms for single records. */
package org.parley.form.record;
