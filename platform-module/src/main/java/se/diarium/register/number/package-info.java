/**
 * The diarienummer: its key, the pattern a region writes it in, and the reading of what people write.
 *
 * <p>Pure: depends on the JDK alone, so that the register, the search and the extraction of metadata can all use it.
 */
package se.diarium.register.number;
