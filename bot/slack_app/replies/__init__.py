"""What commands, forms and buttons answer, one module per subject: a use case of the service, rendered."""
