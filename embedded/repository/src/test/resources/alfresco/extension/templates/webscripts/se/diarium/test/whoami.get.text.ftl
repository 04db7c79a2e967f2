${user}
