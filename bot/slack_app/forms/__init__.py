"""Forms, one module per subject: fields, and what submitting them does. `form.py` opens a form and handles it."""
