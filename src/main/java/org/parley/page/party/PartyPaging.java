package org.parley.page.party;

import org.parley.record.Addresses;
import org.parley.web.Paging;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which page of each long list about a party an address asks for, all counted from 1: of the rounds it sat in, of the issues it took a
 * position on, of what it owes.
 */
record PartyPaging(int rounds, int positions, int commitments) {

    private static final int FIRST = 1;

    Pageable roundsAsked() {
        return Paging.request(rounds);
    }

    Pageable positionsAsked() {
        return Paging.request(positions);
    }

    Pageable commitmentsAsked() {
        return Paging.request(commitments);
    }

    Paging ofRounds(String party, Page<?> shown) {
        return Paging.of(shown, other -> new PartyPaging(other, positions, commitments).address(party) + "#rounds");
    }

    Paging ofPositions(String party, Page<?> shown) {
        return Paging.of(shown, other -> new PartyPaging(rounds, other, commitments).address(party) + "#positions");
    }

    Paging ofCommitments(String party, Page<?> shown) {
        return Paging.of(shown, other -> new PartyPaging(rounds, positions, other).address(party) + "#owes");
    }

    private String address(String party) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(Addresses.party(party));
        if (rounds > FIRST) {
            address.queryParam("page", rounds);
        }
        if (positions > FIRST) {
            address.queryParam("positions", positions);
        }
        if (commitments > FIRST) {
            address.queryParam("commitments", commitments);
        }
        return address.toUriString();
    }
}
