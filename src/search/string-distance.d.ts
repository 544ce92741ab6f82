declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  export default function similarity(a: string, b: string): number
}
