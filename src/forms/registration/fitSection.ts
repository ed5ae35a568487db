import { carried, longText, text } from '../model/question';

/** B5: how it helps the council's aims (B-25 to B-27; protocol section 5.5). */
export const fitSection = {
  id: 'fit',
  heading: "The council's aims",
  questions: {
    aims: carried({
      ask: 'Corporate aims that it serves',
      from: 'How significant?, criterion 2',
      codes: { none: 'None', some: 'One or more' },
      origin: 'section 5.5'
    }),
    whyNoAim: longText({
      ask: 'It serves none of the corporate aims: why take part?',
      guidance:
        'The protocol asks for serious consideration of the benefit where there is little or no impact on the aims.',
      onlyWhen: { question: 'aims', is: ['none'] },
      required: 'Say why the council takes part although no corporate aim is served.',
      origin: 'section 5.5'
    }),
    communityPriority: text({
      ask: 'Priority of the Sustainable Community Strategy that it serves (historic)',
      guidance: 'Only for partnerships that were set up under that strategy. Leave it empty otherwise.',
      origin: 'section 5.5'
    })
  }
} as const;
