package org.fireside.registration.model;

import java.util.Arrays;
import org.fireside.platform.Folding;

/** Where a registration stands in its convening's list: by the name; those not yet named last, by their office. */
final class ListOrder {

    private static final byte NAMED = 1;
    private static final byte BY_OFFICE = 2;

    private ListOrder() {
    }

    /**
     * Bytes that sort, byte by byte, as the list stands.
     *
     * @param nameOrder the person's sort key, or null while nobody is named
     * @param office its title, or null
     */
    static byte[] of(byte[] nameOrder, String office) {
        byte[] key = nameOrder == null ? Folding.sortKey(office) : nameOrder;
        byte[] order = new byte[key.length + 1];
        order[0] = nameOrder == null ? BY_OFFICE : NAMED;
        System.arraycopy(key, 0, order, 1, key.length);
        return Arrays.copyOf(order, Math.min(order.length, 1001));
    }
}
