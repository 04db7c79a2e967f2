/**
 * The demonstration region, Region Norrvidda: fictional, with documents written for this project. It is registered,
 * decided and published over HTTP by the demonstration users, as people would do it.
 */
package se.diarium.application.region;
