/** The ways to vote. */
export const VOTES = ['YES', 'NO', 'ABSTAINED'];

/** What is noted at an item, in the shape of a draft. */
export const asDraft = item => {
  const {decision = {}, bias = []} = item;
  const values = {};
  for (const name of ['outcome', 'text', 'reasons', 'changes', 'nextBody']) if (decision[name]) values[name] = decision[name];
  if (decision.vote) {
    values.vote = {yes: decision.vote.yes, no: decision.vote.no, abstained: decision.vote.abstained};
    if (decision.vote.byMember?.length) values.votes = decision.vote.byMember.map(({member, vote}) => ({member, text: vote}));
  }
  if (decision.yrkanden?.length) values.yrkanden = decision.yrkanden;
  if (decision.reservations?.length) values.reservations = decision.reservations;
  if (bias.length) values.bias = bias.map(({member, reason}) => ({member, text: reason}));
  return values;
};

/** A draft in the shape of a decision. */
export const asDecision = values => ({
  outcome: values.outcome,
  text: values.text,
  reasons: values.outcome === 'REFERRED_BACK' ? values.reasons : undefined,
  changes: values.outcome === 'APPROVED_WITH_CHANGES' ? values.changes : undefined,
  nextBody: values.outcome === 'PASSED_ON' ? values.nextBody : undefined,
  vote: values.vote && {
    yes: values.vote.yes ?? 0,
    no: values.vote.no ?? 0,
    abstained: values.vote.abstained ?? 0,
    byMember: values.votes?.filter(vote => VOTES.includes(vote.text)).map(({member, text}) => ({member, vote: text})),
  },
  yrkanden: values.yrkanden,
  reservations: values.reservations,
});
