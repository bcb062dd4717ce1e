@org.jspecify.annotations.NullMarked
package org.parley.load;
