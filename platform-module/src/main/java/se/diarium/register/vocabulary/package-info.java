/** Lists of coded terms that a region maintains in files: the classification of cases, the roles of parties. */
package se.diarium.register.vocabulary;
