/** Cases and records over the counter: handed out with their entity tags, and changed by those who have seen them as they are. */
package se.diarium.web.api.desk;
