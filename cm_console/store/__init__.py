"""The workspace file: the only place with SQL. Functions take a Database and return domain objects."""
