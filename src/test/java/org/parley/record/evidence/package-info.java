@org.jspecify.annotations.NullMarked
package org.parley.record.evidence;
