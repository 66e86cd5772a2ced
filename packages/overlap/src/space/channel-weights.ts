import { OverlapChannel as channelNames, type OverlapChannel } from "@intersector/domain";

/**
 * How much each channel can add to a score of 1. Words tell what is done, which is what overlaps are made of; the same
 * resolution or node tells why. Chosen by reading the sample's portfolio: with half of the weight on the two others,
 * activities that only share a node of the plan stand among those that do the same.
 */
const channelWeights: Readonly<Record<OverlapChannel, number>> = {
  lexical: 0.7,
  mandate: 0.2,
  strategic: 0.1,
};

/**
 * What a comparison without words can reach at most, where everything else is the same: most of the evidence is unseen.
 * It sets such pairs behind those of which the words are as alike; on the sample the planted ones stay above the
 * default threshold (0.39 and 0.41).
 */
export const wordlessCeiling = 0.7;

/**
 * What each channel can add for an item that has only some: the weights of those, brought to a sum of 1.
 * @example
 * sharesOf(["lexical", "mandate"]).mandate //=> 0.2222222222222222
 */
export function sharesOf(channels: Iterable<OverlapChannel>): Partial<Record<OverlapChannel, number>> {
  const given = new Set(channels);
  // Always added up in one order, or the last digit would depend on who has which channels.
  const present = channelNames.options.filter((channel) => given.has(channel));
  const sum = present.reduce((total, channel) => total + channelWeights[channel], 0);
  return Object.fromEntries(present.map((channel) => [channel, channelWeights[channel] / sum]));
}
