/**
 * The pages of the governance model: the model itself, the planning cycle and the tree of plans, for everybody and for those who work with
 * the register.
 */
package se.diarium.web.pages.governance;
