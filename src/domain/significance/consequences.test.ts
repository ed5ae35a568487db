import { consequencesOf } from './consequences';

describe('formal approval to proceed (protocol section 4)', () => {
  it.each([
    ['Limited', 'B', 'Partnership Registration', 'Head of Service'],
    ['Moderate', 'C', 'Basic Partnership Evaluation', 'Relevant member of Senior Management Team'],
    [
      'Major',
      'D',
      'Full Partnership Evaluation',
      'Relevant member of Senior Management Team (and Council or Executive in some cases)'
    ]
  ] as const)('%s asks for Appendix %s', (band, appendix, form, signOff) => {
    expect(consequencesOf(band)).toMatchObject({ appendix, form, signOff, monitoring: 'Service Plan' });
  });

  it('records the risks of a Major partnership in the Council Operational Risk Register too', () => {
    expect(consequencesOf('Moderate').risks).toBe('Service Plan');
    expect(consequencesOf('Major').risks).toBe('Service Plan and Council Operational Risk Register');
  });

  it('reviews Limited in service planning and the others annually', () => {
    expect(consequencesOf('Limited').review).toBe('As part of the service planning process');
    expect(consequencesOf('Moderate').review).toBe('Annually, with the Partnership Annual Review Form (Appendix E)');
    expect(consequencesOf('Major').review).toBe('Annually, with the Partnership Annual Review Form (Appendix E)');
  });
});
