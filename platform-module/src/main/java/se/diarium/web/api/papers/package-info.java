/** The papers that the system makes for meetings. */
package se.diarium.web.api.papers;
