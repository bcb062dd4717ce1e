package org.parley.page.room;

import org.jspecify.annotations.Nullable;

/**
 * Whose rooms are asked for.
 *
 * @param negotiation its number
 * @param track null for all
 * @param party null for people of all
 */
record RoomQuestion(
        long negotiation, @Nullable String track, @Nullable String party) {}
