import type { OverlapChannel } from "@intersector/domain";

/**
 * How much each channel can add to a score of 1.
 */
export const channelWeights: Readonly<Record<OverlapChannel, number>> = {
  lexical: 0.7,
  mandate: 0.2,
  strategic: 0.1,
};

/**
 * What each channel can add for an item that has only some: the weights of those, brought to a sum of 1.
 * @example
 * sharesOf(["lexical", "mandate"]).mandate //=> 0.2222222222222222
 */
export function sharesOf(channels: Iterable<OverlapChannel>): Partial<Record<OverlapChannel, number>> {
  const present = [...new Set(channels)];
  const sum = present.reduce((total, channel) => total + channelWeights[channel], 0);
  return Object.fromEntries(present.map((channel) => [channel, channelWeights[channel] / sum]));
}
