/** Work beside the requests, by threads that start and end with the platform. Depends on nothing of ours. */
package se.diarium.background;
