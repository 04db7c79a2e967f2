package se.diarium.governance.model;

/** What a kind of document is to hold. The names are those of the model file. */
public enum Content {
    VISION,
    GOALS,
    SUBGOALS,
    FOCUS_AREAS,
    ASSIGNMENTS,
    INDICATORS,
    TARGETS,
    ACTIVITIES,
    BUDGET,
    FINANCIAL_PLAN,
    INVESTMENTS,
    FOLLOW_UP_PLAN,
    OPERATIONS,
    ECONOMY,
    QUALITY,
    GOAL_ATTAINMENT,
    RESULTS,
    FORECAST,
    ANALYSIS,
    MEASURES
}
