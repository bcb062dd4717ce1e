/** Settling what sources contradict each other on. */
package org.parley.page.todo;
