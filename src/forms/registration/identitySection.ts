import { carried, choose, date, longText, text, yesNo } from '../model/question';

/** B1: what it is (B-01 to B-09 of the reconstruction, note I-43). */
export const identitySection = {
  id: 'identity',
  heading: 'What it is',
  questions: {
    name: carried({ ask: 'Official name', from: 'About it', origin: 'section 5.3' }),
    otherNames: text({
      ask: 'Short name or former names',
      guidance: 'Any other name under which people may look for it.',
      origin: 'ours'
    }),
    existing: carried({ ask: 'Proposed or existing', from: 'About it', origin: 'section 1.3' }),
    kind: choose({
      ask: 'What kind of partnership is it?',
      guidance: 'Choose the nearest. The list follows the examples in section 2 of the protocol.',
      options: {
        statutory: 'Statutory partnership',
        grantScheme: 'Grant funding scheme',
        sharedService: 'Joint or shared service',
        jointInitiative: 'Joint initiative or project',
        company: 'Company',
        charity: 'Charity or trust',
        voluntaryBody: 'Voluntary body',
        other: 'Something else'
      },
      required: 'Choose the kind of partnership that comes nearest.',
      origin: 'section 2'
    }),
    kindOther: text({
      ask: 'What kind, in your own words?',
      onlyWhen: { question: 'kind', is: ['other'] },
      required: 'Say what kind of partnership it is.',
      origin: 'section 2'
    }),
    statutory: yesNo({
      ask: 'Does the law require it?',
      required: 'Say whether the law requires it.',
      origin: 'section 2'
    }),
    legalBasis: longText({
      ask: 'Legal basis, or the reason why it was created',
      guidance: 'The Act or regulation if there is one; otherwise what led to it. A sentence will do.',
      required: 'Give the legal basis, or the reason why it was created.',
      origin: 'other councils'
    }),
    area: choose({
      ask: 'Which area does it cover?',
      options: {
        ward: 'Part of the district',
        district: 'The whole district',
        county: 'The county or several districts',
        wider: 'Wider than the county'
      },
      origin: 'other councils'
    }),
    purpose: longText({
      ask: 'What is it for, in brief?',
      guidance: 'Its purpose and aims in two or three sentences that a resident would understand.',
      required: 'Say in brief what the partnership is for.',
      origin: 'section 5.4'
    }),
    startsOn: date({
      ask: 'When did it start, or when is it planned to start?',
      guidance: 'For example 1 Apr 2027. If nobody knows the day, give the first of the month.',
      required: 'Enter the date on which it started or is planned to start.',
      origin: 'section 5.3'
    }),
    endKind: choose({
      ask: 'Does it have an end?',
      options: { fixed: 'It ends on a date', review: 'It is reviewed on a date', open: 'It is open-ended' },
      required: 'Say whether it ends, is reviewed on a date or is open-ended.',
      origin: 'section 5.10'
    }),
    endsOn: date({
      ask: 'On which date?',
      onlyWhen: { question: 'endKind', is: ['fixed', 'review'] },
      required: 'Enter the date on which it ends or is reviewed.',
      origin: 'section 5.10'
    })
  }
} as const;
