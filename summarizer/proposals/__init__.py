"""What a generative model may propose, and the gate that decides what of it is stored."""
