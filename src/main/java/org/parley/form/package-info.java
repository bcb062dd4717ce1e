/**
 * The one engine of all forms of records. A form is a tree of fields and lists of parts, its fields read off the
 * descriptions of the records; what is typed is kept as text by path, read, compared with what somebody else saved
 * meanwhile, and saved once, whole or not at all.
 */
@NullMarked
package org.parley.form;

import org.jspecify.annotations.NullMarked;
