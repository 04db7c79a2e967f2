package se.diarium.people;

/** A user that is to be made, or what is to be changed of one: there, what is null stays as it is. */
public record UserInput(String userName, String firstName, String lastName, String email, Boolean enabled) {}
