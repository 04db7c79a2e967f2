/** The API's resources of delegation: the order, decisions under it, and their report to the bodies. */
package se.diarium.web.api.delegation;
