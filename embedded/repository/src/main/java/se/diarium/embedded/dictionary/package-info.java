/**
 * Content models: reads M2 files, resolves what they inherit and answers for the dictionary and namespace services. May depend on the\n * platform's declarations and its constraints, on nothing else of the repository.
 */
package se.diarium.embedded.dictionary;
