import { SearchBox } from '@fluentui/react';
import * as React from 'react';
import { Field } from '../../../ui/Field';
import { SelectBox } from '../../../ui/SelectBox';
import { joined, styled } from '../../../ui/styled';
import { narrow } from '../narrow';
import type { RegisterRow } from './registerRow';
import { sortColumns, type RegisterFilters, type RegisterView, type ViewChange } from './registerView';
import { columnTitles, listStrings } from './strings';

interface RegisterFilterBarProps {
  readonly rows: readonly RegisterRow[];
  readonly view: RegisterView;
  readonly change: React.Dispatch<ViewChange>;
}

/** Search as you type, and narrow by status and service; only what some partnership has is offered. */
export function RegisterFilterBar({ rows, view, change }: RegisterFilterBarProps): React.ReactElement {
  const css = useStyles();
  const { statuses, services } = React.useMemo(() => offered(rows), [rows]);
  const filter = (filters: Partial<RegisterFilters>): void => change({ kind: 'filter', filters });

  return (
    <div className={css.bar} role="search">
      <div className={joined(css.part, css.wide)}>
        <Field id="register-search" label={listStrings.search}>
          {({ id }) => (
            <SearchBox
              id={id}
              placeholder={listStrings.searchHint}
              value={view.search}
              onChange={(_event, typed) => filter({ search: typed ?? '' })}
              disableAnimation
              styles={{ root: { height: 36, borderRadius: 4 } }}
            />
          )}
        </Field>
      </div>
      <div className={css.part}>
        <SelectBox
          id="register-status"
          label={listStrings.status}
          value={view.status}
          options={[{ value: '', text: listStrings.everyStatus }, ...statuses]}
          onChange={status => filter({ status })}
        />
      </div>
      <div className={css.part}>
        <SelectBox
          id="register-service"
          label={listStrings.service}
          value={view.service}
          options={[{ value: '', text: listStrings.everyService }, ...services]}
          onChange={service => filter({ service })}
        />
      </div>
      <div className={joined(css.part, css.sort)}>
        <SelectBox
          id="register-sort"
          label={listStrings.sortBy}
          value={view.sortBy}
          options={sortColumns.map(value => ({ value, text: columnTitles[value] }))}
          onChange={by => change({ kind: 'sort', by })}
        />
      </div>
    </div>
  );
}

interface Option<V extends string> {
  readonly value: V;
  readonly text: string;
}

function offered(rows: readonly RegisterRow[]): {
  readonly statuses: readonly Option<RegisterRow['status']>[];
  readonly services: readonly Option<string>[];
} {
  const statuses = new Map(rows.map(row => [row.status, row.stands] as const));
  const services = [...new Set(rows.map(row => row.service))].filter(Boolean).sort();
  return {
    statuses: [...statuses].map(([value, text]) => ({ value, text })),
    services: services.map(service => ({ value: service, text: service }))
  };
}

const useStyles = styled(() => ({
  bar: { display: 'flex', flexWrap: 'wrap', gap: '0 16px' },
  part: { flex: '1 1 160px', minWidth: 0 },
  wide: { flex: '2 1 240px' },
  // Where rows are cards there are no column headings to sort by.
  sort: { display: 'none', [narrow]: { display: 'block' } }
}));
