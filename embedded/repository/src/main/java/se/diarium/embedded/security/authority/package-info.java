/**
 * People, groups, and who is in which group. The tables hold the relations, so that they are quick to follow; each
 * person and each group is a node too, which carries the properties that everybody reads.
 */
package se.diarium.embedded.security.authority;
