import { bandConsequences } from './bandConsequences';

describe('what follows from a band that moved (protocol section 4)', () => {
  it('is nothing where it stays', () => {
    expect(bandConsequences('Moderate', 'Moderate', 'Sally Senior')).toEqual([]);
  });

  it('is the form of the higher band as well, of which only what it adds is new', () => {
    expect(bandConsequences('Limited', 'Moderate', 'Harry Head')).toEqual([
      'It asks for the Basic Partnership Evaluation (Appendix C) as well.',
      'It is signed off by the relevant member of Senior Management Team.',
      'It is reviewed annually, with the Partnership Annual Review Form (Appendix E).'
    ]);
    expect(bandConsequences('Moderate', 'Major', 'Sally Senior')[0]).toMatch(
      /^It asks for Appendix D as well: what Appendix C holds stays, and at most \d+ questions are new\.$/
    );
    expect(bandConsequences('Moderate', 'Major', 'Sally Senior').slice(1)).toEqual([
      'It is signed off by the relevant member of Senior Management Team (and Council or Executive in some cases).',
      'Its risks are kept in the Service Plan and Council Operational Risk Register.'
    ]);
  });

  it('names the former approver where it fell, because somebody else may sign now', () => {
    expect(bandConsequences('Moderate', 'Limited', 'Sally Senior')).toEqual([
      'The Partnership Registration (Appendix B) is enough now.',
      'It is signed off by the Head of Service.',
      'Sally Senior approved what is in force and is named to whoever signs.',
      'It is reviewed as part of the service planning process.'
    ]);
  });
});
