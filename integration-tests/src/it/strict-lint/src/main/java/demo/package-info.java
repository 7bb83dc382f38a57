/** A user's package. */
package demo;
