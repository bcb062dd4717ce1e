@org.jspecify.annotations.NullUnmarked
package org.parley.reading;
