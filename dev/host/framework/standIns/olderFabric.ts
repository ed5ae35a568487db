import * as React from 'react';

/** What Fluent UI 8 dropped from version 7 and the property pane still uses. */

/** Version 7's base class; its name is all that the property pane's classes rely on. */
export class BaseComponent<P> extends React.Component<P> {}

export const SpinnerType = { normal: 0, large: 1 } as const;

export const IconType = { default: 0, image: 1 } as const;

/** A copy without the named properties. */
export function omit(given: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(given).filter(([name]) => !names.includes(name)));
}

type Method = (this: object, ...given: unknown[]) => unknown;

/** Method decorator: the method stays bound to its object. */
export function autobind(_target: object, key: string, descriptor: { value?: Method }): PropertyDescriptor {
  const method = descriptor.value;
  if (!method) throw new Error(`autobind was put on ${key}, which is not a method`);
  return {
    configurable: true,
    get(this: object): Method {
      const value = method.bind(this);
      Object.defineProperty(this, key, { value, configurable: true, writable: true });
      return value;
    }
  };
}
