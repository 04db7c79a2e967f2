package se.diarium.embedded.transaction;

/** How often and after how long a wait, in milliseconds, a transaction is tried again. */
public record RetrySettings(int maxRetries, int minWaitMillis, int maxWaitMillis, int waitIncrementMillis) {}
