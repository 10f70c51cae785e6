"""Which person or thing a name, pronoun or description refers to."""
