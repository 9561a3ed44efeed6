/** Adaptive Cards, fetched once the conversation has begun. */
export * from 'adaptivecards'
