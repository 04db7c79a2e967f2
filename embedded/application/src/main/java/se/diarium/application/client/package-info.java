/**
 * A client of the workspace API over HTTP: what the demonstration region is registered through, and what measurements
 * and acceptance tests speak with. It knows the contract's addresses and nothing of the server's code.
 */
package se.diarium.application.client;
