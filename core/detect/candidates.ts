export interface Candidates {}
export interface Wants {}
