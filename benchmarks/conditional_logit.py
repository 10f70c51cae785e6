"""A conditional logit (McFadden 1974): of several candidates, which is chosen."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import torch

Rows = npt.NDArray[np.float64]
Rights = npt.NDArray[np.bool_]


def fit_choice(cases: Sequence[tuple[Rows, Rights]], penalty: float) -> Rows:
    """The weights of the features that make the right candidates likeliest, shape (features,).

    Args:
        cases: of each choice the candidates' features, shape (n, features), and which are right, shape (n,), some
            of them at least.
        penalty: the factor of half the sum of the squared weights, added once for all choices.
    """
    known = [(torch.tensor(rows), torch.tensor(right)) for rows, right in cases]
    weights = torch.zeros(cases[0][0].shape[1], dtype=torch.float64, requires_grad=True)
    search = torch.optim.LBFGS([weights], max_iter=200, line_search_fn="strong_wolfe")

    def loss() -> torch.Tensor:
        search.zero_grad()
        scores = [(rows @ weights, right) for rows, right in known]
        likely = [torch.logsumexp(each[right], 0) - torch.logsumexp(each, 0) for each, right in scores]
        value = -torch.stack(likely).sum() + penalty / 2 * weights.square().sum()
        value.backward()  # type: ignore[no-untyped-call]  # torch leaves it untyped
        return value

    search.step(loss)  # type: ignore[no-untyped-call]  # likewise
    return np.asarray(weights.detach().numpy())
