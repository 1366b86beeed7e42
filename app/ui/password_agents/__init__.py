"""Password agents on controllers: their page, and what it asks and confirms."""
