import { isRecorded, typeOf } from './typeOf';

it.each([
  [null, 'null'],
  [true, 'boolean'],
  [7, 'int'],
  [7.5, 'number'],
  ['words', 'string'],
  ['7', 'intString'],
  ['0x0100', 'hex'],
  ['1d22ea11-1e32-424e-89ab-9fedbadb6ce1', 'guid'],
  ['{1D22EA11-1E32-424E-89AB-9FEDBADB6CE1}', '{guid}'],
  ['2026-03-01T09:00:00Z', 'datetimeZ'],
  ['2026-03-01T09:00:00', 'datetime'],
  [{ a: 1 }, 'object'],
  [[], 'array'],
  [['a'], 'array<string>']
])('calls %j %s', (value, type) => {
  expect(typeOf(value)).toBe(type);
});

it.each([
  ['intString', ['string'], true],
  ['string', ['intString'], false],
  ['null', ['string'], false],
  ['string', ['null'], true],
  ['array', ['array<int>'], true],
  ['array<intString>', ['array<string>'], true],
  ['array<string>', ['array<int>'], false],
  ['datetime', ['datetimeZ'], false]
])('a value of type %s where %j was recorded: %s', (type, recorded, good) => {
  expect(isRecorded(type, recorded)).toBe(good);
});
