${text} ${attempts}
