/**
 * The judged evaluation of the search: a corpus of the project's own making, queries with graded answers, the measures and the engines
 * they are measured on. How it was made and how to add to it stands in {@code docs/search-quality.md}.
 */
package se.diarium.search.judged;
