/* What days and months are called, in small letters. */

export const WEEKDAYS: readonly string[] = words('monday tuesday wednesday thursday friday saturday sunday')

export const MONTHS: readonly string[] = words(
  'january february march april may june july august september october november december',
)

/** For where capitals don't tell: "officials may" is no date. */
export const MONTHS_BUT_MAY: readonly string[] = MONTHS.filter((month) => month !== 'may')

/** As news writes them short. */
export const SHORT_MONTHS: readonly string[] = words('jan feb mar apr jun jul aug sept sep oct nov dec')

function words(list: string): string[] {
  return list.split(' ')
}
