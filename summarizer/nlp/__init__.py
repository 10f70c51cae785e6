"""Everything with a model in it: only here are torch, transformers and spacy imported."""
