/** Everything that a list of needs reads: when each is there, and what answers it. */
import { all, any, type Expr, type Need } from '@dabiao/core';

export const needExpr = (needs: readonly Need[]): Expr => all(...needs.map(({ when, answers }) => any(when, ...answers.map(({ inPlace }) => inPlace))));
