"""From sentences to attributed claims."""
