/**
 * Reporting rounds: when what plans hold is answered, for which plans, and whether everybody may see the answers. Rounds are rows; they
 * open and close by their days. Depends on {@code se.diarium.register}.
 */
package se.diarium.governance.round;
