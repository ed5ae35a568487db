import { pageHeaderRules } from './pageHeader';

it('prints the header of all pages, the number of the page, and headers of their own for some', () => {
  const rules = pageHeaderRules(
    { left: 'Riverside park · P-0001', right: 'Version 2 · 1a2b 3c4d' },
    { first: { left: 'Riverside park', right: 'Version 1' } }
  );
  expect(rules).toContain('@top-left { content: "Riverside park · P-0001";');
  expect(rules).toContain('content: "Page " counter(page) " of " counter(pages);');
  expect(rules).toMatch(
    /@page first \{\n@top-left \{ content: "Riverside park";.*\n@top-right \{ content: "Version 1";/
  );
});

it('lets no name of a partnership out of its quotes', () => {
  const rules = pageHeaderRules({ left: 'A"; } * { display: none } </style><script> \\ \n', right: '' });
  expect(rules).toContain(
    'content: "A\\22 \\3b  \\7d  \\2a  \\7b  display: none \\7d  \\3c \\2f style\\3e \\3c script\\3e  \\5c  ";'
  );
});
