/** The accounts of a new data folder: one user a role, each with a password of its own. */
package se.diarium.application.account;
