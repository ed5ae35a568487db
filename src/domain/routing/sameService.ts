/** One service however it is typed: case and spaces do not make another one. */
export function serviceMark(service: string): string {
  return service.trim().replace(/\s+/g, ' ').toLowerCase();
}

export function sameService(one: string, other: string): boolean {
  return serviceMark(one) === serviceMark(other);
}
