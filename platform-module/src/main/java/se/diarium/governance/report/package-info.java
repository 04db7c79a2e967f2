/** Reports made of the answers of a round: written from the region's template, registered, and tied to the plans they follow up. */
package se.diarium.governance.report;
